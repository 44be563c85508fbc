/** Which runs to make: schedules, strategies that ask for them, and what they can claim. */
package dev.threadboard.explore.schedule;
