/** Recording jobs: which files come of a recording or a tape, and what they are made of. */
package dev.threadboard.cli.recording;
