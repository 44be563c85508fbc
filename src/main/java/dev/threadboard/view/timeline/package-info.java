/** The timeline's picture: an axis of time, a lane for each thread, arrows from cause to effect. */
package dev.threadboard.view.timeline;
