package dev.threadboard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The README and the manual are found, from each other and from the site's menu. */
class ManualLinksTest {
  private static final int MOST_BYTES_OF_README = 10_000;
  private static final Path SOURCES = Path.of("src", "main", "java", "dev", "threadboard");

  @Test
  void theReadmeIsShort() throws IOException {
    long bytes = Files.size(ManualPage.README);
    assertTrue(bytes <= MOST_BYTES_OF_README, bytes + " bytes");
  }

  @Test
  void everyPageIsLinkedFromTheReadmeTheStartPageAndTheMenu() throws IOException {
    List<Path> fromReadme = targets(ManualPage.readme());
    List<Path> fromStart = targets(ManualPage.of("index"));
    String menu = Files.readString(Path.of("src", "site", "site.xml"));
    for (ManualPage page : ManualPage.manual()) {
      String name = page.file().getFileName().toString();
      assertTrue(fromReadme.contains(page.file()), "README does not link " + name);
      assertTrue(
          fromStart.contains(page.file()) || name.equals("index.md"),
          "index.md does not link " + name);
      assertTrue(
          menu.contains("href=\"" + name.replace(".md", ".html") + "\""),
          "site.xml has no item for " + name);
    }
  }

  @Test
  void everyLinkLeadsSomewhere() throws IOException {
    List<String> faults = new ArrayList<>();
    for (ManualPage page : ManualPage.all()) {
      for (String link : links(page)) {
        Path target = target(page, link);
        String anchor = link.contains("#") ? link.substring(link.indexOf('#') + 1) : null;
        boolean exists =
            Files.exists(target)
                && (anchor == null
                    || Files.readString(target).contains("<a id=\"" + anchor + "\"></a>"));
        if (!exists) {
          faults.add(page.file() + ": " + link);
        }
      }
    }
    assertEquals(List.of(), faults);
  }

  @Test
  void aPageLinksOnlyToPagesThatTheSiteHas() {
    List<Path> pages = ManualPage.manual().stream().map(ManualPage::file).toList();
    for (ManualPage page : ManualPage.manual()) {
      for (Path target : targets(page)) {
        assertTrue(pages.contains(target), page.file() + ": " + target);
      }
    }
  }

  @Test
  void anAnchorIsThereOnceInItsPage() {
    for (ManualPage page : ManualPage.manual()) {
      List<String> anchors = groups("<a id=\"([^\"]+)\"></a>", page.text());
      assertEquals(List.copyOf(new TreeSet<>(anchors)), anchors.stream().sorted().toList());
    }
  }

  @Test
  void theArchitectureNamesExactlyThePackagesThereAre() throws IOException {
    Set<String> named =
        ManualPage.table(ManualPage.of("architecture").section("Packages"), 0).keySet();
    try (Stream<Path> files = Files.walk(SOURCES)) {
      Set<String> packages =
          files
              .filter(file -> file.toString().endsWith(".java"))
              .map(file -> SOURCES.relativize(file.getParent()).toString().replace('/', '.'))
              .filter(name -> !name.isEmpty())
              .collect(Collectors.toCollection(TreeSet::new));
      assertEquals(packages, new TreeSet<>(named));
    }
  }

  /** Links to files of the project. */
  private static List<String> links(ManualPage page) {
    return groups("\\]\\(([^)\\s]+)\\)", page.prose()).stream()
        .filter(link -> !link.matches("[a-z]+:.*"))
        .toList();
  }

  private static List<Path> targets(ManualPage page) {
    return links(page).stream().map(link -> target(page, link)).toList();
  }

  private static Path target(ManualPage page, String link) {
    String file = link.replaceFirst("#.*", "");
    return file.isEmpty() ? page.file() : page.file().resolveSibling(file).normalize();
  }

  private static List<String> groups(String pattern, String text) {
    return Pattern.compile(pattern)
        .matcher(text)
        .results()
        .map((MatchResult found) -> found.group(1))
        .toList();
  }
}
