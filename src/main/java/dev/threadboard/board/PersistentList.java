package dev.threadboard.board;

import java.util.AbstractList;
import java.util.Arrays;

/**
 * An immutable list of threads in the order of their numbers, in pages; a version shares all
 * unchanged pages with the one before.
 */
final class PersistentList extends AbstractList<ThreadState> {
  static final PersistentList EMPTY = new PersistentList(new ThreadState[0][], 0);

  private static final int PAGE = 32;

  private final ThreadState[][] pages;
  private final int size;

  private PersistentList(ThreadState[][] pages, int size) {
    this.pages = pages;
    this.size = size;
  }

  @Override
  public int size() {
    return size;
  }

  @Override
  public ThreadState get(int index) {
    if (index >= size) {
      throw new IndexOutOfBoundsException("thread " + index + " of " + size);
    }
    return pages[index / PAGE][index % PAGE];
  }

  /** The next version while it is being made: each page is copied once, before its first change. */
  static final class Draft {
    private final PersistentList from;
    private ThreadState[][] pages;
    private int size;

    Draft(PersistentList from) {
      this.from = from;
      this.pages = from.pages;
      this.size = from.size;
    }

    int size() {
      return size;
    }

    ThreadState get(int index) {
      return pages[index / PAGE][index % PAGE];
    }

    void set(int index, ThreadState thread) {
      int page = index / PAGE;
      if (pages == from.pages) {
        pages = pages.clone();
      }
      if (page < from.pages.length && pages[page] == from.pages[page]) {
        pages[page] = pages[page].clone();
      }
      pages[page][index % PAGE] = thread;
    }

    void add(ThreadState thread) {
      if (size == pages.length * PAGE) {
        pages = Arrays.copyOf(pages, pages.length + 1);
        pages[pages.length - 1] = new ThreadState[PAGE];
      }
      set(size++, thread);
    }

    PersistentList done() {
      return pages == from.pages ? from : new PersistentList(pages, size);
    }
  }
}
