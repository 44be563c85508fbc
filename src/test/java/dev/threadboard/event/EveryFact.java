package dev.threadboard.event;

import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Facts of every kind with any values that their fields can have. */
public final class EveryFact {
  private static final String[] TEXTS = {
    "",
    "x",
    "Thread-1 (f)",
    "\"quoted\"\\",
    "line\nline\ttab",
    "\u0000\u001b[31m",
    "日本語 🧵 é",
    "\u2028"
  };

  private final Random random;

  public EveryFact(long seed) {
    random = new Random(seed);
  }

  public Fact of(FactType type) {
    List<Object> values = new ArrayList<>();
    for (FactType.Field field : type.fields()) {
      boolean isNull = field.orNull() && random.nextBoolean();
      values.add(isNull ? null : value(field.type()));
    }
    return type.make(values);
  }

  private Object value(Type type) {
    return switch (type.getTypeName()) {
      case "int" -> random.nextInt();
      case "boolean" -> random.nextBoolean();
      case "double" -> random.nextInt(2) == 0 ? random.nextInt(100) : random.nextDouble() * 1e-7;
      case "java.lang.Double" -> random.nextDouble() * 1e6;
      case "java.lang.Long" -> random.nextLong();
      case "java.lang.String" -> text();
      case "java.util.List<java.lang.String>" -> texts();
      case "java.util.List<java.lang.Integer>" -> List.copyOf(numbers().values());
      case "java.util.Map<java.lang.String, java.lang.Integer>" -> numbers();
      case "dev.threadboard.event.WaitReason" ->
          WaitReason.values()[random.nextInt(WaitReason.values().length)];
      case "dev.threadboard.event.ObjectKind" ->
          ObjectKind.values()[random.nextInt(ObjectKind.values().length)];
      default -> throw new AssertionError("a field's type without an example: " + type);
    };
  }

  String text() {
    return TEXTS[random.nextInt(TEXTS.length)];
  }

  private List<String> texts() {
    List<String> texts = new ArrayList<>();
    while (random.nextInt(3) > 0) {
      texts.add(text());
    }
    return texts;
  }

  private Map<String, Integer> numbers() {
    Map<String, Integer> numbers = new LinkedHashMap<>();
    texts().forEach(name -> numbers.put(name, random.nextInt()));
    return numbers;
  }

  /** A run: its first fact is a {@link Fact.Run} of the present version. */
  public List<Event> run(int length) {
    List<Event> events = new ArrayList<>();
    long nanos = 0;
    for (int seq = 1; seq <= length; seq++) {
      List<FactType> types = FactType.all();
      Fact fact = seq == 1 ? beginning() : of(types.get(random.nextInt(types.size())));
      events.add(new Event(seq, nanos, random.nextInt(9), text(), fact));
      nanos += random.nextInt(3) == 0 ? (long) (random.nextDouble() * 1e16) : random.nextInt(2);
    }
    return events;
  }

  private Fact.Run beginning() {
    return new Fact.Run(Fact.Run.VERSION, text(), text(), numbers(), text(), null, false, texts());
  }
}
