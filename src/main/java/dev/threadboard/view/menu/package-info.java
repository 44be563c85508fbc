/** The pictures before a run: the menu of scenarios with its preview, and a prompt. */
package dev.threadboard.view.menu;
