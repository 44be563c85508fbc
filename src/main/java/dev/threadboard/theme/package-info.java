/** Colours by role: the view asks for a role, a theme answers with a style. */
package dev.threadboard.theme;
