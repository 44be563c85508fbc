package dev.threadboard.event;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ThreadNameTest {
  @ParameterizedTest
  @CsvSource({
    "MainThread, MainThread, M",
    "Thread-1 (thread_function), Thread-1, 1",
    "Thread-12, Thread-12, 12",
    "ThreadPoolExecutor-0_0, pool-0_0, 0",
    "ThreadPoolExecutor-0_11, pool-0_11, 11",
    "ThreadPoolExecutor-0, pool-0, pool-0",
    "consumer, consumer, consumer",
    "you, you, you",
  })
  void oneNameInASentenceAndItsNumberAsTheMark(String name, String told, String mark) {
    assertEquals(told, ThreadName.told(name));
    assertEquals(mark, ThreadName.mark(name));
  }
}
