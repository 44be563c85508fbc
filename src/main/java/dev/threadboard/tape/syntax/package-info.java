/**
 * The language of tapes: characters to tokens to checked commands.
 *
 * <pre>
 *   text -- Lexer --&gt; Token -- Parser --&gt; TapeCommand, each with its TapeLocation
 *                                 ^
 *               TapeSources: the text of what Source names
 * </pre>
 *
 * Whatever is wrong with a tape is a {@link dev.threadboard.tape.syntax.TapeException}, which says
 * where.
 */
package dev.threadboard.tape.syntax;
