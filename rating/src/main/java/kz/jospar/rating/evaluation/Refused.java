package kz.jospar.rating.evaluation;

/** No number, and the methodology declares that then nothing is scored; an exception once the score asks for it. */
record Refused(AbsentReason reason, String unit, String where, String detail) implements Cell {

    RefusedException exception() {
        return new RefusedException(reason.code(), unit, where, detail);
    }

    /** What callers see of it in a cell that no score asks for. */
    static Cell shown(Cell cell) {
        return cell instanceof Refused refused ? new Absent(refused.reason(), refused.where(), refused.detail()) : cell;
    }
}
