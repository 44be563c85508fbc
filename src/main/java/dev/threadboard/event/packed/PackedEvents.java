package dev.threadboard.event.packed;

import dev.threadboard.event.Event;
import dev.threadboard.event.Fact;
import dev.threadboard.event.FactType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Events in a few bytes each, to be kept by the million. A pack can be read by itself: it holds
 * each thread's number and name once, and times as differences. The commonest facts are packed
 * without reflection.
 */
public final class PackedEvents {
  private static final int LINE = FactType.of(new Fact.Line(0)).number();

  /** A line of another file than the listing; of the listing's lines no file is packed. */
  private static final int LINE_ELSEWHERE = FactType.all().size();

  private static final int STEP = FactType.of(new Fact.Step(0, 0)).number();
  private static final int PRINT = FactType.of(new Fact.Print("", "")).number();
  private static final int CACHED = 64;

  /**
   * Has its own {@code equals} and {@code hashCode}: a record's are linked at their first call, in
   * the middle of a run.
   */
  private record Who(int ident, String name) {
    boolean is(Event event) {
      return ident == event.ident() && name.equals(event.thread());
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Who who && ident == who.ident && name.equals(who.name);
    }

    @Override
    public int hashCode() {
      return ident * 31 + name.hashCode();
    }
  }

  private final PackedWriter out = new PackedWriter();
  private final Map<Who, Integer> known = new HashMap<>();
  private final Who[] recent = new Who[CACHED];
  private final int[] recentPlace = new int[CACHED];
  private long nanos;

  /** An empty pack, to be filled. */
  public PackedEvents() {}

  /** The pack of all that was added; what is added next begins another pack. */
  public byte[] take() {
    known.clear();
    Arrays.fill(recent, null);
    nanos = 0;
    return out.take();
  }

  /** With the next event. */
  public void add(Event event) {
    out.number(event.nanos() - nanos);
    nanos = event.nanos();
    who(event);
    Fact fact = event.fact();
    if (fact instanceof Fact.Line line) {
      out.number(line.file() == 0 ? LINE : LINE_ELSEWHERE);
      out.signed(line.line());
      if (line.file() != 0) {
        out.signed(line.file());
      }
    } else if (fact instanceof Fact.Step step) {
      out.number(STEP);
      out.signed(step.done());
      out.signed(step.total());
    } else if (fact instanceof Fact.Print print) {
      out.number(PRINT);
      out.text(print.text());
      out.text(print.end());
    } else {
      FactType type = FactType.of(fact);
      out.number(type.number());
      for (FactType.Field field : type.fields()) {
        value(field, field.in(fact));
      }
    }
  }

  private void who(Event event) {
    int slot = event.ident() & CACHED - 1;
    Who last = recent[slot];
    if (last == null || !last.is(event)) {
      last = new Who(event.ident(), event.thread());
      Integer place = known.putIfAbsent(last, known.size());
      recent[slot] = last;
      recentPlace[slot] = place == null ? known.size() - 1 : place;
      if (place == null) {
        out.number(recentPlace[slot]);
        out.signed(last.ident);
        out.text(last.name);
        return;
      }
    }
    out.number(recentPlace[slot]);
  }

  private void value(FactType.Field field, Object value) {
    if (field.orNull()) {
      out.number(value == null ? 0 : 1);
    }
    if (value != null) {
      value(value);
    }
  }

  private void value(Object value) {
    if (value instanceof String text) {
      out.text(text);
    } else if (value instanceof Integer number) {
      out.signed(number);
    } else if (value instanceof Long number) {
      out.signed(number);
    } else if (value instanceof Boolean truth) {
      out.number(truth ? 1 : 0);
    } else if (value instanceof Double real) {
      out.signed(Double.doubleToLongBits(real));
    } else if (value instanceof Enum<?> constant) {
      out.number(constant.ordinal());
    } else if (value instanceof List<?> list) {
      out.number(list.size());
      for (Object element : list) {
        value(element);
      }
    } else if (value instanceof Map<?, ?> map) {
      out.number(map.size());
      for (Map.Entry<?, ?> entry : map.entrySet()) {
        value(entry.getKey());
        value(entry.getValue());
      }
    } else {
      throw new IllegalArgumentException("a field of " + value.getClass());
    }
  }

  /**
   * The events of a pack.
   *
   * @param firstSeq the number of the first of them
   */
  public static List<Event> unpack(byte[] pack, long firstSeq) {
    PackedReader in = new PackedReader(pack);
    List<Event> events = new ArrayList<>();
    List<Who> known = new ArrayList<>();
    long nanos = 0;
    for (long seq = firstSeq; in.more(); seq++) {
      nanos += in.number();
      int place = (int) in.number();
      if (place == known.size()) {
        known.add(new Who((int) in.signed(), in.text()));
      }
      Who who = known.get(place);
      events.add(new Event(seq, nanos, who.ident, who.name, fact(in)));
    }
    return events;
  }

  private static Fact fact(PackedReader in) {
    int number = (int) in.number();
    if (number == LINE) {
      return new Fact.Line((int) in.signed());
    } else if (number == LINE_ELSEWHERE) {
      return new Fact.Line((int) in.signed(), (int) in.signed());
    } else if (number == STEP) {
      return new Fact.Step((int) in.signed(), (int) in.signed());
    } else if (number == PRINT) {
      return new Fact.Print(in.text(), in.text());
    }
    FactType type = FactType.all().get(number);
    List<Object> values = new ArrayList<>();
    for (FactType.Field field : type.fields()) {
      boolean isNull = field.orNull() && in.number() == 0;
      values.add(isNull ? null : value(in, field.type()));
    }
    return type.make(values);
  }

  private static Object value(PackedReader in, Type type) {
    if (type == String.class) {
      return in.text();
    } else if (type == int.class || type == Integer.class) {
      return (int) in.signed();
    } else if (type == long.class || type == Long.class) {
      return in.signed();
    } else if (type == boolean.class) {
      return in.number() == 1;
    } else if (type == double.class || type == Double.class) {
      return Double.longBitsToDouble(in.signed());
    } else if (type instanceof Class<?> named && named.isEnum()) {
      return named.getEnumConstants()[(int) in.number()];
    }
    ParameterizedType generic = (ParameterizedType) type;
    Type[] of = generic.getActualTypeArguments();
    return generic.getRawType() == List.class
        ? in.list(() -> value(in, of[0]))
        : in.map(() -> value(in, of[1]));
  }
}
