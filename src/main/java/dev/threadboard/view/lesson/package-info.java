/** The pages of a lesson: its explanation, its questions, what is to be remembered. */
package dev.threadboard.view.lesson;
