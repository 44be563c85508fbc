package dev.threadboard.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.threadboard.cli.Program.Result;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Videos, by a program that stands in for ffmpeg: a script that keeps what it is sent. */
@Timeout(60)
class VideoTest {
  /** Its last argument is {@code file:PATH}. */
  private static final String KEEP =
      "for last; do :; done\necho \"$@\" > \"$0.said\"\ncat > \"${last#file:}\"\n";

  @TempDir private Path folder;
  private Path bin;

  @BeforeEach
  void makeFolder() throws IOException {
    bin = Files.createDirectory(folder.resolve("bin"));
  }

  private void ffmpeg(String script) throws IOException {
    Path program = Files.writeString(bin.resolve("ffmpeg"), "#!/bin/sh\n" + script);
    Files.setPosixFilePermissions(program, PosixFilePermissions.fromString("rwxr-xr-x"));
  }

  private Result record(String... words) {
    Stream<String> line = Stream.concat(Stream.of("record"), Stream.of(words));
    return new Program()
        .in(Map.of("PATH", "/nowhere:" + bin + ":/bin:/usr/bin"))
        .start(line.toArray(String[]::new));
  }

  private String in(String name) {
    return folder.resolve(name).toString();
  }

  private List<String> files() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  @Test
  void everyPictureIsSentAsOftenAsItIsSeen() throws IOException {
    ffmpeg(KEEP);
    Path tape =
        Files.writeString(
            folder.resolve("x.tape"),
            """
            Output %s
            Set Framerate 10
            Set Width 601
            Set Height 301
            Set FontSize 15
            Set TypingSpeed 0
            Type "threadboard run join"
            Sleep 2s
            Enter
            Sleep 500ms
            """
                .formatted(in("x.mp4")));
    assertEquals(new Result(0, "", ""), record(tape.toString()));
    assertEquals(List.of("bin", "x.mp4", "x.tape"), files());
    byte[] sent = Files.readAllBytes(folder.resolve("x.mp4"));
    assertEquals(25 * 602 * 302 * 3, sent.length, "2.5 seconds, with even sides");
    String said = Files.readString(bin.resolve("ffmpeg.said"));
    assertTrue(said.contains("-f rawvideo -pix_fmt rgb24 -s 602x302 -r 10 -i - "), said);
    assertTrue(said.contains(" -c:v libx264 ") && said.contains(" -f mp4 file:/"), said);
    assertEquals(0x12, sent[0], "the background's red");
    assertEquals(0x16, sent[1]);
    assertEquals(0x1d, sent[2]);
  }

  @Test
  void itsEndingSaysTheFormatAndOptionsItsLook() throws IOException {
    ffmpeg(KEEP);
    assertEquals(
        new Result(0, "", ""),
        record(
            "join",
            "--speed",
            "16",
            "--fps",
            "5",
            "-o",
            in("x.WebM"),
            "--title",
            "a b",
            "--margin",
            "10",
            "--margin-fill",
            "#fff"));
    String said = Files.readString(bin.resolve("ffmpeg.said"));
    assertTrue(said.contains(" -r 5 ") && said.contains(" -f webm "), said);
    assertTrue(said.contains("title=a b"), said);
    assertEquals(-1, Files.readAllBytes(folder.resolve("x.WebM"))[0], "white");
  }

  @Test
  void withoutTheProgramItIsRefusedBeforeAnythingIsPlayed() throws IOException {
    assertEquals(
        new Result(
            2,
            "",
            "threadboard: cannot write \""
                + in("x.mp4")
                + "\": a video takes ffmpeg, which is not on the PATH: install it (apt install"
                + " ffmpeg, brew install ffmpeg), or use .gif or .svg\n"),
        record("join", "-o", in("x.mp4")));
    assertEquals(List.of("bin"), files());
  }

  @Test
  void whatTheProgramSaysWhenItFailsIsTold() throws IOException {
    for (String script :
        List.of(
            "cat > /dev/null\necho careful\necho Unknown encoder >&2\nexit 1\n",
            "echo Unknown encoder >&2\nexit 1\n")) {
      ffmpeg(script);
      assertEquals(
          new Result(
              1,
              "",
              "threadboard: cannot write \"" + in("x.mp4") + "\": ffmpeg: Unknown encoder\n"),
          record("join", "-o", in("x.mp4")));
      assertEquals(List.of("bin"), files());
    }
  }

  @Test
  void aProgramThatEndsTooEarlyWithoutAWordIsTold() throws IOException {
    ffmpeg("exit 1\n");
    assertEquals(
        new Result(
            1,
            "",
            "threadboard: cannot write \"" + in("x.webm") + "\": ffmpeg: it has ended too early\n"),
        record("join", "-o", in("x.webm")));
    assertEquals(List.of("bin"), files());
  }

  @Test
  void aVideoHasNoStillsAndCannotBeWrittenToADevice() throws IOException {
    ffmpeg(KEEP);
    Result still = record("join", "-o", in("x.mp4"), "--at", "3");
    assertEquals(
        "threadboard: --at is the time of a still: .svg, .png, .txt or .ansi\n", still.errors());
    Path link = Files.createSymbolicLink(folder.resolve("x.mp4"), Path.of("/dev/null"));
    assertEquals(
        "threadboard: cannot write \""
            + link
            + "\": a video cannot be written to a pipe or a device\n",
        record("join", "-o", link.toString()).errors());
    Files.delete(link);
  }
}
