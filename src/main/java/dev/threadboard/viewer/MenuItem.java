package dev.threadboard.viewer;

import dev.threadboard.event.Policy;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * One entry of the menu: a scenario, a lesson, or the place for a program of one's own.
 *
 * @param topic what it belongs to; empty where there are no topics
 * @param mark what the viewer has done with it, in a few characters; empty for nothing
 * @param listing its program with the values as they stand; none while nothing has been read of it
 */
public record MenuItem(
    String name,
    String title,
    String topic,
    String mark,
    String explanation,
    List<MenuField> fields,
    List<String> listing) {
  /** One that belongs to no topic. */
  public MenuItem(
      String name, String title, String explanation, List<MenuField> fields, List<String> listing) {
    this(name, title, "", "", explanation, fields, listing);
  }

  /** The fields that mean something under the policy that is chosen. */
  public List<MenuField> shown() {
    return fields.stream().filter(this::counts).toList();
  }

  private boolean counts(MenuField field) {
    String policy = field(MenuState.POLICY).text();
    boolean random = policy.equals(Policy.RANDOM.word());
    return switch (field.name()) {
      case MenuState.SEED -> random;
      case MenuState.SWITCH_AT -> random || policy.equals(Policy.STEP.word());
      default -> true;
    };
  }

  /** Whether it is the place for a program of one's own. */
  public boolean own() {
    return !fields.isEmpty() && fields.get(0).kind() == MenuField.Kind.PATH;
  }

  /** Whether what it is has been read. */
  public boolean known() {
    return !fields.isEmpty();
  }

  /** The field of that name; one without a value if there is none. */
  public MenuField field(String name) {
    return fields.stream()
        .filter(one -> one.name().equals(name))
        .findFirst()
        .orElse(new MenuField(name, "", "", 0, 0));
  }

  MenuItem with(MenuField changed) {
    List<MenuField> all = new ArrayList<>(fields);
    all.replaceAll(one -> one.name().equals(changed.name()) ? changed : one);
    return new MenuItem(
        name, title, topic, mark, explanation, Collections.unmodifiableList(all), listing);
  }

  MenuItem showing(List<String> other) {
    return new MenuItem(name, title, topic, mark, explanation, fields, other);
  }

  /** With another mark. */
  public MenuItem marked(String other) {
    return new MenuItem(name, title, topic, other, explanation, fields, listing);
  }
}
