/** Videos, which the program ffmpeg makes of pictures that it is sent. */
package dev.threadboard.record.video;
