package dev.threadboard.deadlock;

import dev.threadboard.event.Fact;

/**
 * One thread's part in a hopeless wait.
 *
 * @param ident the number of the thread that waits
 * @param place where it waits; null if that is not known
 * @param object the number of the object that it waits for or at; 0 if there is none
 * @param other the number of the thread that it waits for: which holds the lock, or is joined; 0 if
 *     it is no single one
 * @param taken where the other took the lock; null if that is not known, or if it is no lock
 */
public record WaitLink(int ident, Fact.Line place, int object, int other, Fact.Line taken) {}
