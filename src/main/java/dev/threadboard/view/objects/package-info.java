/** The shared objects' picture: a row for each, with its state, who holds it and who wants it. */
package dev.threadboard.view.objects;
