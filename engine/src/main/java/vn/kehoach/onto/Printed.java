package vn.kehoach.onto;

/**
 * A paragraph, line or cell as a plan's document prints it.
 *
 * @param from pointer through the plan's full shape to what it was made of; empty for words of the form
 * @param label mark before it, with its punctuation; empty for none
 * @param words without the mark, with single spaces
 */
record Printed(String from, String label, String words) {

    /** Whether it stands in the part of the document that its author orders: not in its head, not in its closing. */
    boolean isBody() {
        return !from.isEmpty() && !isHead() && !isClosing();
    }

    /** Whether it stands behind the closing. */
    boolean isAnnex() {
        return from.startsWith("/annexes/");
    }

    boolean isHead() {
        return from.matches("/(number|date|issuer|type|title)(/.*)?");
    }

    boolean isClosing() {
        return from.matches("/(recipients|archive|signature)(/.*)?");
    }
}
