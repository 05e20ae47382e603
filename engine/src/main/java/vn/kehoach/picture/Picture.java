package vn.kehoach.picture;

import java.util.Optional;

/**
 * A picture. Its arrays are never changed.
 *
 * @param png a PNG file of nothing but the picture and its resolution
 * @param width px
 * @param height px
 * @param resolution px in a mm, the same in both directions; absent where the file does not say it
 * @param colours red, green and blue of each pixel, a byte each, row by row from the upper left corner
 * @param opacity of each pixel, from 0, transparent, to 255
 */
public record Picture(byte[] png, int width, int height, Optional<Double> resolution, byte[] colours, byte[] opacity) {}
