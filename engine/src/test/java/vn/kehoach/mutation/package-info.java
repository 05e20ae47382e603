/**
 * Correct plans are spoiled, one fault at a time; each fault must be reported where it was put. Start at {@link
 * vn.kehoach.mutation.MutationTest}.
 */
package vn.kehoach.mutation;
