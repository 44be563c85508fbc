package dev.threadboard.lesson;

import java.nio.file.Path;

/**
 * A lesson as the course lists it.
 *
 * @param order its place in the course
 * @param file where it is; null for one that ships with the program
 */
public record LessonEntry(String name, String title, String topic, long order, Path file) {}
