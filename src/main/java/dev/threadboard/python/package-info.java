/**
 * What a scenario may do, in Python's own words.
 *
 * <p>A scenario is written against these interfaces as a Python program is written against {@code
 * threading}, {@code time} and {@code concurrent.futures}; the engine implements them. Errors are
 * Python's own, raised as {@link dev.threadboard.python.PythonError}.
 */
package dev.threadboard.python;
