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
 * {@code themes/README.md} describes the format of the files. The default theme is read on every
 * start, so reading it uses no regular expressions, lambdas or libraries.
 */
package dev.threadboard.theme;
