/**
 * Lessons: Python programs with a table of what to say, ask and change in them.
 *
 * <pre>
 *   text of a file --> ScriptBlock --> LessonReader (LessonTable) --> Lesson
 *                                                                       |-- LessonParameter
 *   Course: LessonIndex, LessonFolder --> LessonEntry --> Lesson        '-- LessonQuestion
 * </pre>
 */
package dev.threadboard.lesson;
