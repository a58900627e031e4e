package kz.jospar.protocol.sitting;

/** The group an event belongs to knows what is legal. */
record Legal(Terms terms, Course course) implements SittingEvent.Cases<Change> {
    @Override
    public Change preparation(Preparation event) {
        return event.in(new PreparationMoves(terms, course));
    }

    @Override
    public Change inTheRoom(InTheRoom event) {
        return event.in(new InTheRoomMoves(terms, course));
    }

    @Override
    public Change onTheAgenda(OnTheAgenda event) {
        return event.in(new OnTheAgendaMoves(terms, course));
    }

    @Override
    public Change inTheVote(InTheVote event) {
        return event.in(new InTheVoteMoves(terms, course));
    }

    @Override
    public Change onPaper(OnPaper event) {
        return event.in(new OnPaperMoves(terms, course));
    }
}
