package kz.jospar.rating.band;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;

/** Cuts work into one piece for each thread and waits for all of them. */
final class Pieces {
    private Pieces() {}

    /** Work on {@code low..high-1} by one of the threads. */
    @FunctionalInterface
    interface Piece {
        void run(int thread, int low, int high);
    }

    /** Runs {@code 0..size-1}; pieces begin at multiples of {@code grain}. The first failure is thrown on. */
    static void run(int threads, int size, int grain, Piece work) {
        int grains = (size + grain - 1) / grain;
        List<Thread> others = new ArrayList<>();
        AtomicReference<Throwable> failure = new AtomicReference<>();
        for (int i = 1; i < threads; i++) {
            int low = cut(i, threads, grains, grain, size);
            int high = cut(i + 1, threads, grains, grain, size);
            int number = i;
            if (low < high) {
                Thread thread = new Thread(() -> guarded(work, number, low, high, failure), "rank-bands-" + i);
                thread.setDaemon(true);
                thread.start();
                others.add(thread);
            }
        }
        guarded(work, 0, 0, cut(1, threads, grains, grain, size), failure);
        boolean interrupted = false;
        for (Thread thread : others) {
            boolean waiting = true;
            while (waiting) {
                try {
                    thread.join();
                    waiting = false;
                } catch (InterruptedException e) {
                    interrupted = true;
                }
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
        Throwable thrown = failure.get();
        if (thrown instanceof RuntimeException exception) {
            throw exception;
        }
        if (thrown instanceof Error error) {
            throw error;
        }
    }

    private static int cut(int piece, int threads, int grains, int grain, int size) {
        return (int) Math.min(size, (long) grains * piece / threads * grain);
    }

    private static void guarded(Piece work, int thread, int low, int high, AtomicReference<Throwable> failure) {
        try {
            if (low < high) {
                work.run(thread, low, high);
            }
        } catch (RuntimeException | Error e) {
            failure.compareAndSet(null, e);
        }
    }
}
