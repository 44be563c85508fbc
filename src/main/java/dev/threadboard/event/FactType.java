package dev.threadboard.event;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A type of fact as it is written: its name in snake case, its fields in the record's order.
 *
 * @param number its place among all, from 0
 * @param name such as {@code is_alive}
 * @param constructor of the fact's record
 */
public record FactType(int number, String name, List<Field> fields, Constructor<?> constructor) {
  /**
   * A component of the fact's record.
   *
   * @param type what it holds, with type arguments
   * @param orNull whether it may be null
   * @param omitted whether JSON lacks it where it goes without saying
   */
  public record Field(
      String name, RecordComponent component, Type type, boolean orNull, boolean omitted) {
    private static Field of(RecordComponent component) {
      return new Field(
          snakeCase(component.getName()),
          component,
          component.getGenericType(),
          component.isAnnotationPresent(Nullable.class),
          component.isAnnotationPresent(Omitted.class));
    }

    /** Whether a value goes without saying. */
    public boolean isOmitted(Object value) {
      return omitted && (value == null || value.equals(omission()));
    }

    /** What a field that JSON lacks is. */
    Object omission() {
      if (orNull) {
        return null;
      } else if (type == String.class) {
        return "";
      } else if (type == boolean.class) {
        return false;
      }
      return type == int.class ? 0 : List.of();
    }

    public Object in(Fact fact) {
      try {
        return component.getAccessor().invoke(fact);
      } catch (IllegalAccessException | InvocationTargetException e) {
        throw new IllegalStateException(component + " cannot be read", e);
      }
    }
  }

  // In plain loops: this is first asked for while somebody watches, and linking a stream's lambdas
  // would hold up a picture or two.
  private static final List<FactType> ALL = read();
  private static final Map<Class<?>, FactType> TYPES = byRecord();
  private static final Map<String, FactType> NAMED = byName();

  /** The kind of a fact. */
  public static FactType of(Fact fact) {
    return TYPES.get(fact.getClass());
  }

  /** The kind of that name. */
  public static Optional<FactType> named(String name) {
    return Optional.ofNullable(NAMED.get(name));
  }

  /** All kinds there are. */
  public static List<FactType> all() {
    return ALL;
  }

  /** A fact of this kind, of its fields' values in their order. */
  public Fact make(List<Object> values) {
    try {
      return (Fact) constructor.newInstance(values.toArray());
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(name + " cannot be made of " + values, e);
    }
  }

  private static List<FactType> read() {
    List<FactType> types = new ArrayList<>();
    for (Class<?> type : records(Fact.class)) {
      List<Field> fields = new ArrayList<>();
      for (RecordComponent component : type.getRecordComponents()) {
        fields.add(Field.of(component));
      }
      String name = snakeCase(type.getSimpleName());
      Constructor<?> constructor = canonical(type, fields.size());
      types.add(new FactType(types.size(), name, List.copyOf(fields), constructor));
    }
    return List.copyOf(types);
  }

  private static List<Class<?>> records(Class<?> family) {
    List<Class<?>> records = new ArrayList<>();
    for (Class<?> type : family.getPermittedSubclasses()) {
      if (type.isRecord()) {
        records.add(type);
      } else {
        records.addAll(records(type));
      }
    }
    return records;
  }

  /** The constructor with all fields; others leave some out. */
  private static Constructor<?> canonical(Class<?> type, int fields) {
    for (Constructor<?> one : type.getDeclaredConstructors()) {
      if (one.getParameterCount() == fields) {
        return one;
      }
    }
    throw new IllegalStateException(type + " is no record");
  }

  private static Map<Class<?>, FactType> byRecord() {
    Map<Class<?>, FactType> types = new HashMap<>();
    for (FactType type : ALL) {
      types.put(type.constructor.getDeclaringClass(), type);
    }
    return Map.copyOf(types);
  }

  private static Map<String, FactType> byName() {
    Map<String, FactType> types = new HashMap<>();
    for (FactType type : ALL) {
      types.put(type.name, type);
    }
    return Map.copyOf(types);
  }

  private static String snakeCase(String name) {
    StringBuilder words = new StringBuilder();
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      words.append(i > 0 && Character.isUpperCase(c) ? "_" : "").append(Character.toLowerCase(c));
    }
    return words.toString();
  }
}
