package dev.threadboard.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.threadboard.cli.Program.Result;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(30)
class BadInputTest {
  private static final String SCENARIOS =
      "sequential, background, join, loop, pool, daemon, alive, alive-as-printed, playground";

  private static final String COMMANDS =
      "list, run, replay, compare, explore, record, new-lesson, themes, keys, paths, completion,"
          + " man";

  @ParameterizedTest
  @CsvSource(
      delimiterString = " => ",
      quoteCharacter = '`',
      value = {
        "run pol => unknown scenario, lesson or file \"pol\": did you mean \"pool\"? (ALL)",
        "run Pool => unknown scenario, lesson or file \"Pool\": did you mean \"pool\"? (ALL)",
        "run play => unknown scenario, lesson or file \"play\": did you mean \"playground\"? (ALL)",
        "run xyzzy => unknown scenario, lesson or file \"xyzzy\": one of ALL",
        "run => SCENARIO or SCRIPT.py is missing: one of ALL, a lesson of `list`, or a file",
        "completion => bash|zsh is missing",
        "completion fish => unknown shell \"fish\": one of bash, zsh",
        "completion zs => unknown shell \"zs\": did you mean \"zsh\"? (bash, zsh)",
        "run pool join => unexpected \"join\": a Python program's arguments stand behind --",
        "run pool tasks=6 => unexpected \"tasks=6\": each NAME=VALUE needs its own --set",
        "rnu pool => unknown command \"rnu\": did you mean \"run\"? (COMMANDS)",
        "pool => unknown command \"pool\": did you mean \"run pool\"? (COMMANDS)",
        "xyzzy => unknown command \"xyzzy\": one of COMMANDS",
        "--verison => unknown option \"--verison\": did you mean \"--version\"?"
            + " (--theme, --color, --ascii, --mouse, --linear, --kiosk, --idle, --help,"
            + " --version)",
        "list --jsn => unknown option \"--jsn\": did you mean \"--json\"?"
            + " (--json, --progress, --help)",
        "run pool --sped=3 => unknown option \"--sped\": did you mean \"--speed\"? (--set, --speed,"
            + " --policy, --seed, --schedule, --paused, --exit, --plain, --events, --save,"
            + " --record, --show-keys, -m, --python, --switch-at, --clock, --trace, --whole-prints,"
            + " --watch,"
            + " --kiosk, --idle, --theme, --color, --ascii, --mouse, --linear, --help)",
        "run pool --policy fif => unknown policy \"fif\": did you mean \"fifo\"? (fifo, random,"
            + " step, os)",
        "run pool --kiosk --save x => --kiosk and --save exclude each other",
        "run pool --kiosk --linear => --kiosk is for the full screen, and linear opens none",
        "run pool --idle 5 => --idle goes with --kiosk",
        "--kiosk --idle 0 => --idle is a whole number of seconds from 1 to 86400, and not \"0\"",
        "--kiosk run pool => --kiosk comes after the command: run SCENARIO --kiosk",
        "run pool --speed => --speed needs a value: N|max",
        "run pool --speed --plain => --speed needs a value: N|max",
        "run pool --speed 1 --speed 2 => --speed is given twice",
        "run pool --plain=x => --plain takes no value",
        "run pool --seed x => --seed is a whole number of at most 18 digits, and not \"x\"",
        "run pool --set wrkers=3 => unknown parameter of pool \"wrkers\": did you mean \"workers\"?"
            + " (workers, tasks)",
        "run pool --set workers=0 => workers is a whole number from 1 to 2000, and not \"0\"",
        "run pool --set workers=2001 => workers is a whole number from 1 to 2000, and not \"2001\"",
        "run pool --set workers=two => workers is a whole number from 1 to 2000, and not \"two\"",
        "run pool --set workers= => workers is a whole number from 1 to 2000, and not \"\"",
        "run pool --set workers=99999999999 => workers is a whole number from 1 to 2000, and not"
            + " \"99999999999\"",
        "run pool --set workers => --set wants NAME=VALUE, and not \"workers\"",
        "run pool --set => --set needs a value: NAME=VALUE",
        "run pool --set tasks=1 --set tasks=2 => --set tasks is given twice",
        "run alive-as-printed --set x=1 => alive-as-printed has no parameters, and so no \"x\"",
        "run pool --plain --events => --plain and --events exclude each other: one standard output",
        "run pool --plain --paused => --paused is for the dashboard, and --plain opens none",
        "run pool --events --exit => --exit is for the dashboard, and --events opens none",
        "run my.py x => unexpected \"x\": a Python program's arguments stand behind --",
        "my.py => unknown command \"my.py\": did you mean \"run my.py\"? (COMMANDS)",
        "record pool -o x.gif --clock real => --clock is for a Python program, and pool is a"
            + " scenario",
        "record no.jsonl -o x.gif --python /x => --python is for a Python program; this run is"
            + " over",
        "record no.jsonl -o x.gif -- x => what is behind -- is for a Python program; this run is"
            + " over",
        "record no.tape -m x => -m and \"no.tape\" exclude each other: one program",
        "record no.tape --trace none => --trace is for a Python program; a tape types its own"
            + " command line",
        "record no.py -o x.gif => cannot run \"no.py\": there is no such file",
        "compare pool no.py => cannot run \"no.py\": there is no such file",
        "compare pool no.py:seed=7 => cannot run \"no.py\": there is no such file",
        "compare pool no.py:workers=7 => unknown setting of a Python program \"workers\": one of"
            + " policy, seed, switch-at, python",
        "compare pool no.py:seed => no.py: wants NAME=VALUE,..., and not \"seed\"",
        "compare pool no.py:switch-at=x => unknown switch point \"x\": one of gil, line,"
            + " bytecode",
        "compare pool => OTHER is missing",
        "compare pool join -- x => what is behind -- is for a Python program, and neither is one",
        "compare -m :seed=1 pool => -m wants a module's name",
        "compare pol pool => unknown scenario, lesson or file \"pol\": did you mean \"pool\"?"
            + " (ALL)",
        "compare pool pool:wrkers=3 => unknown parameter of pool \"wrkers\": did you mean"
            + " \"workers\"? (workers, tasks, policy, seed)",
        "compare pool:workers=0 pool => workers is a whole number from 1 to 2000, and not \"0\"",
        "compare pool:workers pool => pool: wants NAME=VALUE,..., and not \"workers\"",
        "compare pool:tasks=1,tasks=2 pool => pool: tasks is given twice",
        "compare pool:policy=fif pool => unknown policy \"fif\": did you mean \"fifo\"? (fifo,"
            + " random)",
        "compare pool:policy=os pool => the policy os cannot be compared, since no two of its runs"
            + " are alike: save such a run and compare the file, or use one of fifo, random",
        "compare pool:policy=step pool => the policy step cannot be compared, since nobody is"
            + " asked: save such a run and compare the file, or use one of fifo, random",
        "compare pool:policy=fifo,seed=1 pool => seed goes with policy=random, and not with fifo",
        "compare pool:seed=x pool => seed is a whole number of at most 18 digits, and not \"x\"",
        "compare pool none.jsonl => cannot read \"none.jsonl\": there is no such file",
        "compare pool pool --plain --exit => --exit is for the dashboard, and --plain opens none",
        "run pool --seed 1 --policy fifo => --seed goes with --policy random, and not with fifo",
        "run pool --seed 1 --policy os => --seed goes with --policy random, and not with os",
        "run pool --policy os --speed max => --speed max and --policy os exclude each other:"
            + " the machine's clock cannot skip",
        "run pool --plain --record x.gif => --record is for the dashboard, and --plain opens none",
        "run pool --record x.avi => cannot write \"x.avi\": unknown ending: one of ENDINGS",
        "record => SCENARIO or SCRIPT.py is missing: one of ALL, a lesson of `list`, or a file",
        "record pol -o x.gif => unknown scenario, lesson or file \"pol\": did you mean \"pool\"?"
            + " (ALL)",
        "record pool => nothing says where to write it: -o FILE.gif, for example",
        "record pool -o x.avi => cannot write \"x.avi\": unknown ending: one of ENDINGS",
        "record pool -o x.cats => cannot write \"x.cats\": unknown ending: did you mean \".cast\"?"
            + " (ENDINGS)",
        "record pool -o gif => cannot write \"gif\": unknown ending: one of ENDINGS",
        "record pool -o /no/such/x.gif => cannot write \"/no/such/x.gif\": there is no such folder",
        "record pool -o x.gif -o ./x.gif => \"./x.gif\" is to be written twice",
        "record pool -o x.gif --at 3 => --at is the time of a still: .svg, .png, .txt or .ansi",
        "record pool -o x.gif --size 20x10 => --size is a size in cells from 40x10 to 500x200, and"
            + " not \"20x10\"",
        "record pool -o x.gif --size 100 => --size is a size in cells from 40x10 to 500x200, and"
            + " not \"100\"",
        "record pool -o x.gif --fps 0 => --fps is a whole number from 1 to 60, and not \"0\"",
        "record pool -o x.gif --margin 9 => --margin goes with --margin-fill",
        "record pool -o x.gif --window-bar-size 9 => --window-bar-size goes with --window-bar",
        "record pool -o x.gif --margin-fill red => --margin-fill is a colour such as \"#674EFF\","
            + " and not \"red\"",
        "record pool -o x.gif --window-bar mac => --window-bar is one of Colorful, ColorfulRight,"
            + " Rings, RingsRight, and not \"mac\"",
        "record pool -o x.gif --padding -1 => --padding is a whole number from 0 to 500, and not"
            + " \"-1\"",
        "record pool -o x.gif --scale 9 => --scale is a number from 0.5 to 8, and not \"9\"",
        "record pool -o x.gif --loop -1 => --loop is a whole number from 0 to 65536, and not"
            + " \"-1\"",
        "record pool -o x.gif --max-bytes 1G => --max-bytes is a number such as 500000, 500k or"
            + " 1.5M, and not \"1G\"",
        "record pool -o x.cast --cast-version 4 => --cast-version is 2 or 3, and not \"4\"",
        "record pool -o x.gif --from 5 --to 5 => --to comes after --from",
        "record pool -o x.gif --from 1e3 => --from is a time in seconds, such as 2.5, of at most a"
            + " day, and not \"1e3\"",
        "record pool -o x.gif --to 3 --speed max => --from, --to and --at need another speed: max"
            + " leaves no time between",
        "record pool -o x.gif --policy os => --policy os cannot be recorded in virtual time: one of"
            + " fifo, random, step; or run it with --record",
        "record no.jsonl -o x.gif => cannot read \"no.jsonl\": there is no such file",
        "record no.jsonl -o x.gif --seed 3 => --seed is for a scenario; this run is over",
        "record no.tape => no.tape: there is no such file",
        "record no.tape --speed 3 => --speed is for a scenario; a tape types its own command line",
      })
  void isReportedInOneLine(String typed, String line) {
    String message =
        "threadboard: "
            + line.replace("ALL", SCENARIOS)
                .replace("COMMANDS", COMMANDS)
                .replace("ENDINGS", ".cast, .gif, .svg, .png, .txt, .ansi, .mp4, .webm")
            + "\n";
    assertEquals(new Result(2, "", message), Program.run(typed.strip().split(" ")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"0", "-1", "fast", "NaN", "Infinity", "1e3", "0x1p3", "1d", "0.001", "1001", ""})
  void speedIsANumberInBoundsOrMax(String speed) {
    String message = "--speed is a number from 0.01 to 1000, or max, and not \"" + speed + "\"";
    assertEquals(
        new Result(2, "", "threadboard: " + message + "\n"),
        Program.run("run", "pool", "--plain", "--speed", speed));
  }

  @Test
  void isQuotedShortAndWithoutControlCharacters() {
    Result result = Program.run("run", "\u001b[2J\n\u202e" + "x".repeat(100_000));
    String shown = "unknown scenario, lesson or file \"?[2J??" + "x".repeat(31) + "...\"";
    assertTrue(result.errors().startsWith("threadboard: " + shown), result.errors());
    assertEquals(1, result.errors().lines().count());
    assertEquals(2, result.status());
  }

  @Test
  void doesNotReadAFileThatAnArgumentMayName() {
    Result result = Program.run("@pom.xml");
    assertEquals(
        "threadboard: unknown command \"@pom.xml\": one of " + COMMANDS + "\n", result.errors());
  }
}
