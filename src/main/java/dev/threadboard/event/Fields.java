package dev.threadboard.event;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** One JSON object's fields, as the types that an event has. Numbers are {@link BigDecimal}s. */
record Fields(Map<String, Object> values) {
  /** A longer value is cut where a message repeats it. In characters. */
  private static final int LONGEST = 40;

  /** A field is missing, or is not what it should be. */
  static final class Fault extends RuntimeException {
    private static final long serialVersionUID = 1;

    Fault(String message) {
      super(message, null, false, false);
    }
  }

  /** As a message repeats it: on one line, not long, and harmless to a terminal. */
  static String brief(Object value) {
    String text = String.valueOf(value);
    String shown = text.length() <= LONGEST ? text : text.substring(0, LONGEST - 3) + "...";
    return shown.replaceAll("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}]", "?");
  }

  boolean is(String name, String text) {
    return text.equals(values.get(name));
  }

  BigDecimal number(String name) {
    return (BigDecimal) read(name, BigDecimal.class);
  }

  long whole(String name) {
    return (long) read(name, long.class);
  }

  int small(String name) {
    return (int) read(name, int.class);
  }

  String text(String name) {
    return (String) read(name, String.class);
  }

  /** The fact of the kind that the field {@code type} names. */
  Fact fact() {
    String name = text("type");
    FactType type =
        FactType.named(name)
            .orElseThrow(() -> new Fault("no type of event is named " + brief(name)));
    List<Object> arguments = new ArrayList<>();
    for (FactType.Field field : type.fields()) {
      arguments.add(argument(field));
    }
    return type.make(arguments);
  }

  private Object argument(FactType.Field field) {
    if (field.orNull() && values.get(field.name()) == null) {
      return null;
    } else if (field.omitted() && !values.containsKey(field.name())) {
      return field.omission();
    }
    return read(field.name(), field.type());
  }

  private Object read(String name, Type type) {
    if (values.get(name) == null) {
      throw new Fault("no \"" + name + "\"");
    }
    try {
      return convert(values.get(name), type);
    } catch (ClassCastException | ArithmeticException | IllegalArgumentException e) {
      throw new Fault("\"" + name + "\" cannot be " + brief(values.get(name)));
    }
  }

  private static Object convert(Object value, Type type) {
    if (value == null) {
      throw new IllegalArgumentException("null");
    } else if (type instanceof ParameterizedType generic) {
      Type[] of = generic.getActualTypeArguments();
      return generic.getRawType() == List.class
          ? list((List<?>) value, of[0])
          : map((Map<?, ?>) value, of[1]);
    } else if (type == String.class) {
      return (String) value;
    } else if (type == boolean.class) {
      return (boolean) value;
    } else if (type == int.class || type == Integer.class) {
      return ((BigDecimal) value).intValueExact();
    } else if (type == long.class || type == Long.class) {
      return ((BigDecimal) value).longValueExact();
    } else if (type == double.class || type == Double.class) {
      return ((BigDecimal) value).doubleValue();
    } else if (type instanceof Class<?> named && named.isEnum()) {
      return constant(named, (String) value);
    }
    return (BigDecimal) value;
  }

  private static List<Object> list(List<?> values, Type of) {
    return values.stream().map(value -> convert(value, of)).toList();
  }

  private static Map<String, Object> map(Map<?, ?> values, Type of) {
    Map<String, Object> converted = new LinkedHashMap<>();
    values.forEach((name, value) -> converted.put((String) name, convert(value, of)));
    return converted;
  }

  private static Object constant(Class<?> of, String name) {
    return Arrays.stream(of.getEnumConstants())
        .filter(one -> ((Enum<?>) one).name().toLowerCase(Locale.ROOT).equals(name))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException(name));
  }
}
