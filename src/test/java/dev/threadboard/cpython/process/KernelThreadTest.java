package dev.threadboard.cpython.process;

import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;

class KernelThreadTest {
  @Test
  void eachThreadOfThisProcessHasANumberOfItsOwn() {
    assumeTrue(Files.exists(Path.of("/proc/thread-self")), "no proc(5) here");
    ExecutorService other = Executors.newSingleThreadExecutor();
    long mine = KernelThread.number();
    long others = CompletableFuture.supplyAsync(KernelThread::number, other).join();
    try {
      assertNotEquals(mine, others);
      assertTrue(Files.exists(Path.of("/proc/self/task/" + mine)));
      assertTrue(Files.exists(Path.of("/proc/self/task/" + others)));
    } finally {
      other.shutdown();
    }
  }
}
