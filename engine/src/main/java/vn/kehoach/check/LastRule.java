package vn.kehoach.check;

/** A rule that looks at what all others have found. */
public interface LastRule extends FileRule {}
