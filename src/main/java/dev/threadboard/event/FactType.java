package dev.threadboard.event;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * One kind of fact as it is written: its name in snake case, its fields in the record's order.
 *
 * @param name such as {@code is_alive}
 */
public record FactType(String name, List<Field> fields) {
  /** A component of the fact's record. */
  public record Field(RecordComponent component) {
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

  private static final Map<Class<?>, FactType> TYPES =
      Arrays.stream(Fact.class.getPermittedSubclasses())
          .collect(Collectors.toUnmodifiableMap(Function.identity(), FactType::read));

  /** The kind of a fact. */
  public static FactType of(Fact fact) {
    return TYPES.get(fact.getClass());
  }

  /** All kinds there are. */
  public static List<FactType> all() {
    return Arrays.stream(Fact.class.getPermittedSubclasses()).<FactType>map(TYPES::get).toList();
  }

  private static FactType read(Class<?> type) {
    return new FactType(
        type.getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", "_").toLowerCase(Locale.ROOT),
        Arrays.stream(type.getRecordComponents()).map(Field::new).toList());
  }
}
