package dev.threadboard.cpython.lookup;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScriptFileTest {
  @TempDir private Path folder;

  private Path file(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }

  private Path zip(String name, String... entries) throws IOException {
    Path file = folder.resolve(name);
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
      for (String entry : entries) {
        zip.putNextEntry(new ZipEntry(entry));
        zip.write("pass".getBytes(UTF_8));
      }
    }
    return file;
  }

  private static String refusal(Path file) {
    String message =
        assertThrows(ProgramException.class, () -> ScriptFile.check(file.toString())).getMessage();
    String beginning = "cannot run \"" + file + "\": ";
    assertTrue(message.startsWith(beginning), message);
    return message.substring(beginning.length());
  }

  @Test
  void whatPythonRunsIsAProgram() throws Exception {
    ScriptFile.check(file("my.py", "pass").toString());
    ScriptFile.check(file("no ending", "").toString());
    file("folder/__main__.py", "pass");
    ScriptFile.check(folder.resolve("folder").toString());
    file("compiled/__main__.pyc", "");
    ScriptFile.check(folder.resolve("compiled").toString());
    ScriptFile.check(zip("whole.pyz", "__main__.py", "other.py").toString());
  }

  @Test
  void whatItDoesNotRunIsRefused() throws IOException {
    Files.createDirectory(folder.resolve("empty"));
    assertEquals("there is no such file", refusal(folder.resolve("no.py")));
    assertEquals("that is a folder without a __main__.py", refusal(folder.resolve("empty")));
    assertEquals("that is a zip file without a __main__.py", refusal(zip("a.zip", "other.py")));
    assertEquals("that is no whole zip file", refusal(file("b.zip", "PK\3\4 and no more")));
    assertEquals(
        "that is no regular file, and it is read more than once", refusal(Path.of("/dev/null")));
    assertEquals(
        "cannot run \"a?b.py\": no file is called so",
        assertThrows(ProgramException.class, () -> ScriptFile.check("a\0b.py")).getMessage());
  }

  @Test
  void aNameThatIsNearlyRightIsTold() throws IOException {
    file("deposits.py", "pass");
    assertEquals(
        "there is no such file; did you mean \"" + folder.resolve("deposits.py") + "\"?",
        refusal(folder.resolve("deposit.py")));
  }

  @Test
  void aFileThatMayNotBeReadIsRefused() throws IOException {
    Path secret = file("secret.py", "pass");
    Files.setPosixFilePermissions(secret, PosixFilePermissions.fromString("---------"));
    assumeFalse(Files.isReadable(secret), "this user may read everything");
    assertEquals("it may not be read", refusal(secret));
  }

  @Test
  void theFirstBytesTellAProgramOfAnyName() throws IOException {
    assertTrue(ScriptFile.beginsAsProgram(zip("any", "__main__.py")));
    assertTrue(ScriptFile.beginsAsProgram(file("tool", "#!/usr/bin/env python3\npass\n")));
    assertFalse(ScriptFile.beginsAsProgram(file("shell", "#!/bin/sh\npython3 x\n")));
    assertFalse(ScriptFile.beginsAsProgram(file("text", "# python\n")));
    assertFalse(ScriptFile.beginsAsProgram(folder));
  }
}
