package dev.threadboard.event;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FactTest {
  /** Answers with the type of fact that the method called is for. */
  @SuppressWarnings("unchecked")
  private static final FactVisitor<Class<?>> ASKED =
      (FactVisitor<Class<?>>)
          Proxy.newProxyInstance(
              Fact.class.getClassLoader(),
              new Class<?>[] {FactVisitor.class},
              (proxy, method, arguments) -> method.getParameterTypes()[0]);

  @Test
  void everyFactCallsTheVisitorsMethodForItsOwnType() {
    EveryFact facts = new EveryFact(1);
    for (FactType type : FactType.all()) {
      Fact fact = facts.of(type);
      assertEquals(fact.getClass(), fact.accept(ASKED));
    }
  }

  @Test
  void theVisitorDecidesForEachTypeOnceAndLeavesNoneToADefault() {
    List<Method> methods = Arrays.asList(FactVisitor.class.getMethods());
    Set<Class<?>> types = new HashSet<>();
    for (Method method : methods) {
      assertFalse(method.isDefault(), method.toString());
      types.add(method.getParameterTypes()[0]);
    }
    Set<Class<?>> records = new HashSet<>();
    FactType.all().forEach(type -> records.add(type.constructor().getDeclaringClass()));
    assertEquals(records, types);
    assertEquals(types.size(), methods.size());
  }
}
