package dev.threadboard;

import java.util.Map;

/** What each package is allowed to use: data flows one way. */
final class PackageUses {
  /** Which packages each package may use, beside itself and libraries; and the list of packages. */
  static final Map<String, String> ALLOWED =
      Map.ofEntries(
          Map.entry("python", ""),
          Map.entry("command", ""),
          Map.entry("event", ""),
          Map.entry("event.packed", "event"),
          Map.entry("frame", ""),
          Map.entry("text", "frame"),
          Map.entry("scenario", "python"),
          Map.entry("engine.time", "command"),
          Map.entry("engine", "command engine.time event python scenario"),
          Map.entry("cpython.agent", "cpython.channel cpython.process event"),
          Map.entry("cpython.channel", ""),
          Map.entry("cpython.process", "event"),
          Map.entry("cpython.facts", "cpython.channel engine event"),
          Map.entry(
              "cpython",
              "command cpython.agent cpython.channel cpython.facts cpython.process engine"
                  + " engine.time event"),
          Map.entry("cpython.lookup", "text"),
          Map.entry("explore.outcome", "board deadlock event"),
          Map.entry("explore.schedule", "engine explore.outcome"),
          Map.entry(
              "explore",
              "board command deadlock engine engine.time event explore.outcome explore.schedule"
                  + " sentence text"),
          Map.entry("explore.shown", "engine explore explore.outcome"),
          Map.entry("persistent", ""),
          Map.entry("objects", "event persistent"),
          Map.entry("deadlock", "event objects text"),
          Map.entry("board", "deadlock event objects persistent"),
          Map.entry("viewer", "board command event explore.outcome objects text"),
          Map.entry("history", "board command event event.packed"),
          Map.entry("compare", "board event history objects"),
          Map.entry("lesson", "cpython text"),
          Map.entry("predict", "board event sentence text"),
          Map.entry("theme", "frame text"),
          Map.entry(
              "view",
              "board command deadlock event frame objects persistent predict text theme viewer"),
          Map.entry(
              "view.objects",
              "board command deadlock event frame objects persistent sentence text theme view"
                  + " viewer"),
          Map.entry(
              "view.timeline",
              "board deadlock event frame objects persistent text theme view view.objects viewer"),
          Map.entry(
              "view.dashboard",
              "board command deadlock event frame objects persistent predict text theme view"
                  + " view.objects view.timeline viewer"),
          Map.entry(
              "view.compare",
              "board command compare event frame history objects text theme view view.dashboard"
                  + " viewer"),
          Map.entry(
              "view.explore",
              "board command explore explore.outcome explore.shown frame text theme view viewer"),
          Map.entry(
              "view.lesson",
              "board command explore explore.shown frame lesson theme view view.explore"),
          Map.entry("view.menu", "board command frame text theme view viewer"),
          Map.entry("keyboard", "board command deadlock objects text viewer"),
          Map.entry("config", "command frame keyboard text"),
          Map.entry("terminal", "frame"),
          Map.entry("tape.syntax", "board frame keyboard text"),
          Map.entry("tape", "board keyboard record tape.syntax text viewer"),
          Map.entry("record", "frame"),
          Map.entry("record.raster", "frame record"),
          Map.entry("record.gif", "frame record record.raster"),
          Map.entry("record.svg", "frame record record.raster"),
          Map.entry("record.video", "frame record record.raster"),
          Map.entry("record.file", "frame record record.gif record.raster record.svg record.video"),
          Map.entry("sentence", "board deadlock event objects persistent text"),
          Map.entry(
              "playback",
              "board command compare deadlock engine engine.time event frame history keyboard"
                  + " lesson objects predict scenario terminal text viewer"),
          Map.entry(
              "linear",
              "board command deadlock engine engine.time event explore.shown history lesson objects"
                  + " persistent playback predict scenario sentence text viewer"),
          Map.entry(
              "screen",
              "board command compare cpython engine engine.time event explore.outcome explore.shown"
                  + " frame history keyboard lesson objects playback predict scenario sentence"
                  + " terminal theme view view.compare view.dashboard view.explore view.lesson"
                  + " view.menu viewer"),
          Map.entry(
              "film",
              "board command engine engine.time event explore.shown frame history keyboard lesson"
                  + " playback predict record screen tape tape.syntax terminal theme view view.menu"
                  + " viewer"),
          Map.entry("cli.process", "engine engine.time frame terminal text"),
          Map.entry(
              "cli.lessons", "cli.process config cpython.lookup lesson playback scenario text"),
          Map.entry(
              "cli.options",
              "cli.lessons cli.process command config cpython cpython.lookup cpython.process engine"
                  + " event film frame history lesson playback record scenario screen tape"
                  + " tape.syntax terminal text theme view"),
          Map.entry(
              "cli.headless",
              "board cli.options cli.process command compare config deadlock engine engine.time"
                  + " event history playback record.file scenario text"),
          Map.entry(
              "cli.explore.report",
              "cli.process cpython explore.outcome explore.schedule record.file text"),
          Map.entry(
              "cli.explore",
              "cli.explore.report cli.headless cli.interactive cli.options cli.process command"
                  + " config cpython engine engine.time event explore explore.outcome"
                  + " explore.schedule explore.shown lesson scenario screen terminal text"),
          Map.entry(
              "cli.recording",
              "cli.lessons cli.options cli.process command config cpython engine engine.time"
                  + " explore.shown film frame lesson playback record record.file record.video"
                  + " scenario screen tape tape.syntax text theme view"),
          Map.entry(
              "cli.interactive",
              "cli.headless cli.options cli.process cli.recording command config cpython"
                  + " cpython.lookup engine engine.time event explore.shown frame history lesson"
                  + " linear playback"
                  + " record record.file screen terminal text theme view"),
          Map.entry(
              "cli",
              "board cli.explore cli.headless cli.interactive cli.lessons cli.options cli.process"
                  + " cli.recording command compare config cpython engine event film frame history"
                  + " keyboard lesson linear playback predict record record.file scenario screen"
                  + " tape tape.syntax terminal text theme view"),
          Map.entry("cli.startup", "cli cli.options cli.process frame terminal text theme"));

  private PackageUses() {}
}
