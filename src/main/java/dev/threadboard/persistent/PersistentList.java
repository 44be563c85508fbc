package dev.threadboard.persistent;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.RandomAccess;

/**
 * An immutable list in pages; a version shares all unchanged pages with the one before. Elements
 * may be null.
 */
public final class PersistentList<T> extends AbstractList<T> implements RandomAccess {
  private static final int PAGE = 32;

  private final Object[][] pages;
  private final int size;

  private PersistentList(Object[][] pages, int size) {
    this.pages = pages;
    this.size = size;
  }

  /** Of no element. */
  public static <T> PersistentList<T> empty() {
    return new PersistentList<>(new Object[0][], 0);
  }

  @Override
  public int size() {
    return size;
  }

  @Override
  public T get(int index) {
    if (index >= size) {
      throw new IndexOutOfBoundsException("element " + index + " of " + size);
    }
    return in(pages, index);
  }

  @SuppressWarnings("unchecked") // Only a draft's set writes there.
  private static <T> T in(Object[][] pages, int index) {
    return (T) pages[index / PAGE][index % PAGE];
  }

  /** The next version, to be made. */
  public Draft<T> draft() {
    return new Draft<>(this);
  }

  /** The next version while it is being made: each page is copied once, before its first change. */
  public static final class Draft<T> {
    private final PersistentList<T> from;
    private Object[][] pages;
    private int size;

    private Draft(PersistentList<T> from) {
      this.from = from;
      this.pages = from.pages;
      this.size = from.size;
    }

    public int size() {
      return size;
    }

    /** The element at that place, from 0 to before {@link #size}. */
    public T get(int index) {
      return in(pages, index);
    }

    /** Replaces an element. */
    public void set(int index, T element) {
      int page = index / PAGE;
      if (pages == from.pages) {
        pages = pages.clone();
      }
      if (page < from.pages.length && pages[page] == from.pages[page]) {
        pages[page] = pages[page].clone();
      }
      pages[page][index % PAGE] = element;
    }

    /** Appends an element. */
    public void add(T element) {
      if (size == pages.length * PAGE) {
        pages = Arrays.copyOf(pages, pages.length + 1);
        pages[pages.length - 1] = new Object[PAGE];
      }
      set(size++, element);
    }

    /** The finished version: the one before if nothing has changed. */
    public PersistentList<T> done() {
      return pages == from.pages ? from : new PersistentList<>(pages, size);
    }
  }
}
