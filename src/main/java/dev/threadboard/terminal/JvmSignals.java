package dev.threadboard.terminal;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;

/**
 * Signals through {@code sun.misc.Signal}, found by reflection: javac warns of every direct use,
 * and a JVM without it only loses resizes.
 */
final class JvmSignals implements Signals {
  @Override
  public Subscription on(String name, Runnable action) {
    try {
      Class<?> signalType = Class.forName("sun.misc.Signal");
      Class<?> handlerType = Class.forName("sun.misc.SignalHandler");
      Method handle = signalType.getMethod("handle", signalType, handlerType);
      Object signal = signalType.getConstructor(String.class).newInstance(name);
      Object before = handle.invoke(null, signal, handler(handlerType, action));
      return new Handled(handle, signal, before);
    } catch (ReflectiveOperationException | IllegalArgumentException e) {
      return new Unheard();
    }
  }

  private static Object handler(Class<?> handlerType, Runnable action) {
    InvocationHandler toAction =
        (proxy, method, arguments) ->
            switch (method.getName()) {
              case "handle" -> {
                action.run();
                yield null;
              }
              case "equals" -> proxy == arguments[0];
              case "hashCode" -> System.identityHashCode(proxy);
              default -> "signal handler";
            };
    return Proxy.newProxyInstance(
        JvmSignals.class.getClassLoader(), new Class<?>[] {handlerType}, toAction);
  }

  private record Unheard() implements Subscription {
    @Override
    public void close() {}
  }

  private record Handled(Method handle, Object signal, Object before) implements Subscription {
    @Override
    public void close() {
      try {
        handle.invoke(null, signal, before);
      } catch (ReflectiveOperationException e) {
        throw new IllegalStateException("cannot give a signal back", e);
      }
    }
  }
}
