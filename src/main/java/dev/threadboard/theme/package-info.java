/**
 * Colours by role: the view asks for a role, a theme answers with a style.
 *
 * <pre>
 *   a name or a file -- ThemeFiles --&gt; ThemeFile | Base16     lines as they are written
 *                                         |
 *                       Themes: with the lines of those that it inherits from
 *                                         |
 *                                     StyleReader --&gt; Theme   a style for every role, or a fault
 * </pre>
 *
 * The format of the files is told in {@code themes/README.md}. The default theme is read on every
 * start, so that way goes without regular expressions, lambdas and libraries.
 */
package dev.threadboard.theme;
