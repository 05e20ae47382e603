package vn.kehoach.check;

/**
 * A rule that stands on Decree 30/2020/NĐ-CP. It holds for Party documents too, but the decree is not their ground: the Party
 * has its own guidance.
 */
public interface StateFormRule extends Rule {}
