/** A plan as plain data, its places beside it, and how it is read. Start at {@link vn.kehoach.plan.Plan}. */
package vn.kehoach.plan;
