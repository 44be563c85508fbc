package dev.threadboard.event;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * One kind of fact as it is written: its name in snake case, its fields in the record's order.
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
   */
  public record Field(RecordComponent component, Type type, boolean orNull) {
    private static Field of(RecordComponent component) {
      return new Field(
          component, component.getGenericType(), component.isAnnotationPresent(OrNull.class));
    }

    public String name() {
      return component.getName();
    }

    Object in(Fact fact) {
      try {
        return component.getAccessor().invoke(fact);
      } catch (IllegalAccessException | InvocationTargetException e) {
        throw new IllegalStateException(component + " cannot be read", e);
      }
    }
  }

  private static final List<Class<?>> CLASSES = List.of(Fact.class.getPermittedSubclasses());
  private static final Map<Class<?>, FactType> TYPES =
      CLASSES.stream().collect(Collectors.toUnmodifiableMap(Function.identity(), FactType::read));
  private static final List<FactType> ALL = CLASSES.stream().<FactType>map(TYPES::get).toList();

  private static final Map<String, FactType> NAMED =
      TYPES.values().stream()
          .collect(Collectors.toUnmodifiableMap(FactType::name, Function.identity()));

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
  Fact make(List<Object> values) {
    try {
      return (Fact) constructor.newInstance(values.toArray());
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(name + " cannot be made of " + values, e);
    }
  }

  private static FactType read(Class<?> type) {
    return new FactType(
        CLASSES.indexOf(type),
        type.getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", "_").toLowerCase(Locale.ROOT),
        Arrays.stream(type.getRecordComponents()).map(Field::of).toList(),
        type.getDeclaredConstructors()[0]);
  }
}
