package vn.kehoach.programme;

import vn.kehoach.shape.Required;

/**
 * An approved stretch of a programme.
 *
 * @param name {@code Giai đoạn I}
 * @param period first and last year, {@code 2021-2025}
 */
public record Phase(@Required String name, @Required String period) {}
