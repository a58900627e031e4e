package kz.jospar.documents;

/** Works out a header of two rows, where a cell of the upper row stands over several of the lower row. */
final class HeaderGroups {

    private HeaderGroups() {}

    /**
     * Returns how many columns each cell of the upper row covers, or nothing where the lower row does not tell.
     *
     * <p>Each blank cell below continues one cell above; each run of cells with words stands under one cell.
     *
     * <p>Worked case: three cells over {@code ["", "2025", "2026", ""]} cover 1, 2 and 1 columns.
     *
     * @param upper how many cells the upper row has
     * @param lower the cells of the lower row
     */
    static int[] widths(int upper, String[] lower) {
        int[] widths = new int[upper];
        int cell = -1;
        boolean inGroup = false;
        for (String text : lower) {
            if (text.isBlank() || !inGroup) {
                cell++;
            }
            inGroup = !text.isBlank();
            if (cell >= upper) {
                return new int[0];
            }
            widths[cell]++;
        }
        return cell == upper - 1 ? widths : new int[0];
    }
}
