package kz.jospar.protocol.hierarchy;

import kz.jospar.core.party.BodyKind;

/** An akimat by kind and digits: a city whose own digits are not known must not pass for its oblast. */
record Territory(BodyKind kind, String digits) {
    static Territory of(BodyKind kind, String digits) {
        return new Territory(kind, significant(digits));
    }

    boolean isWithin(String outer) {
        return digits.startsWith(significant(outer));
    }

    /** The digits without the groups of noughts that a code ends with: 350000000 is 35. */
    private static String significant(String digits) {
        String code = digits.length() == 9 && digits.endsWith("000") ? digits.substring(0, 6) : digits;
        while (code.length() > 2 && code.length() <= 6 && code.endsWith("00")) {
            code = code.substring(0, code.length() - 2);
        }
        return code;
    }
}
