package dev.threadboard.command;

import java.util.List;

/**
 * Something that can be asked for by its words.
 *
 * @param words what to type, or enough of it
 * @param note what it does, in a few words; may be empty
 * @param key the key that does the same; empty if there is none
 * @param matched which characters of the words were typed, as ascending indexes
 * @param command what it asks for
 */
public record PaletteItem(
    String words, String note, String key, List<Integer> matched, Command command) {}
