/** A plan to fill in: what a programme asks of a unit, as YAML. Start at {@link vn.kehoach.skeleton.Skeleton}. */
package vn.kehoach.skeleton;
