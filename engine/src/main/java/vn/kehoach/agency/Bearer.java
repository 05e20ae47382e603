package vn.kehoach.agency;

/**
 * A body that bears a printed name, and the role that it plays.
 *
 * @param agency the role
 * @param body who plays it at some tier and time
 */
public record Bearer(Agency agency, Body body) {}
