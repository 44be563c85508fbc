package dev.threadboard.cli;

import dev.threadboard.frame.Frame;
import dev.threadboard.record.Format;
import dev.threadboard.record.Recorder;
import dev.threadboard.record.RecordingOptions;
import dev.threadboard.session.Film;
import dev.threadboard.session.FilmOptions;
import dev.threadboard.session.LoopOffset;
import dev.threadboard.tape.Settings;
import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** One film that is to be made, and all the files that come of it; they are made sure of first. */
final class Shooting implements AutoCloseable {
  private final Outputs films;
  private final Outputs stills;
  private final Map<String, Outputs> screenshots = new HashMap<>();
  private final RecordOptions options;
  private final Looks looks;
  private final Optional<Settings> tape;
  private boolean moves;

  /**
   * @param names of the files
   * @param pictures names of files of one picture each that the script asks for
   * @throws WrongUsage if any of them cannot be written
   */
  Shooting(
      RecordOptions options,
      Looks looks,
      Optional<Settings> tape,
      List<String> names,
      List<String> pictures,
      Messages told) {
    this.options = options;
    this.looks = looks;
    this.tape = tape;
    this.films = new Outputs(told);
    this.stills = new Outputs(told);
    RecordingOptions recording = options.recording().withColors(looks.colors().get());
    if (names.isEmpty() && pictures.isEmpty()) {
      throw new WrongUsage("nothing says where to write it: -o FILE.gif, for example");
    }
    refuseTwice(names, pictures);
    names.forEach(Outputs::format);
    boolean at = options.at() != FilmOptions.NONE;
    if (at && names.stream().noneMatch(Shooting::hasStills)) {
      throw new WrongUsage("--at is the time of a still: .svg, .png, .txt or .ansi");
    }
    try {
      for (String name : names) {
        if (at && hasStills(name)) {
          stills.addStill(name, recording);
        } else {
          films.addFilm(name, recording);
          moves = true;
        }
      }
      for (String name : pictures) {
        Outputs one = new Outputs(told);
        screenshots.put(name, one);
        one.addStill(name, recording);
      }
    } catch (WrongUsage e) {
      close();
      throw e;
    }
  }

  private static boolean hasStills(String name) {
    Format format = Outputs.format(name);
    return format != Format.CAST && format != Format.GIF;
  }

  private static void refuseTwice(List<String> names, List<String> pictures) {
    Set<Path> files = new HashSet<>();
    for (List<String> some : List.of(names, pictures)) {
      for (String name : some) {
        try {
          if (!files.add(Path.of(name).toAbsolutePath().normalize())) {
            throw new WrongUsage(Quoted.of(name) + " is to be written twice");
          }
        } catch (InvalidPathException e) {
          throw new WrongUsage("cannot write " + Quoted.of(name) + ": no file is called so");
        }
      }
    }
  }

  Film film(Film.Watcher watcher) {
    double offset = tape.map(settings -> settings.loopOffset()).orElse(0.0);
    Recorder recorder = offset == 0 ? films : new LoopOffset(films, offset);
    long end = moves || !screenshots.isEmpty() ? options.to() : options.at();
    FilmOptions film =
        new FilmOptions(
            options.size(),
            looks.theme(),
            looks.glyphs(),
            options.rate(),
            tape.map(settings -> settings.playbackSpeed()).orElse(1.0),
            moves ? options.from() : 0,
            end,
            options.at(),
            options.hold());
    return new Film(film, recorder, stills, this::shoot, watcher);
  }

  private void shoot(String file, Frame picture) throws IOException {
    Outputs one = screenshots.get(file);
    one.frame(0, picture);
    one.end(0);
  }

  @Override
  public void close() {
    films.close();
    stills.close();
    screenshots.values().forEach(Outputs::close);
  }
}
