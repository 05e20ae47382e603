/** The look of an office's own document in the place of a form's, as far as the rules of form let. Start at {@link vn.kehoach.reference.Reference}. */
package vn.kehoach.reference;
