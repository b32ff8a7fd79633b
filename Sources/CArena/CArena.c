#include "CArena.h"

#include <cmark.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

/* A stretch of memory that pieces are cut from, each behind a word with its size. */
struct stretch {
    struct stretch *before;
    size_t size;
    size_t used;
    max_align_t bytes[];
};

static const size_t usual_size = 256 * 1024;
static const size_t grain = sizeof(max_align_t);

static _Thread_local struct stretch *newest;
static _Thread_local char *last_piece;

/* As libcmark itself does it: without memory nothing can go on. */
static void *required(void *memory) {
    if (memory == NULL) abort();
    return memory;
}

static size_t *size_of(void *piece) { return (size_t *)((char *)piece - grain); }

static void *take(size_t size) {
    if (size > SIZE_MAX - 2 * grain - sizeof(struct stretch)) abort();
    size_t wanted = (size + grain - 1) / grain * grain + grain;
    if (newest == NULL || newest->size - newest->used < wanted) {
        size_t room = wanted > usual_size ? wanted : usual_size;
        struct stretch *fresh = required(malloc(sizeof(struct stretch) + room));
        fresh->before = newest;
        fresh->size = room;
        fresh->used = 0;
        newest = fresh;
    }
    char *piece = (char *)newest->bytes + newest->used + grain;
    newest->used += wanted;
    *size_of(piece) = wanted - grain;
    last_piece = piece;
    return piece;
}

static void *take_zeroed(size_t count, size_t size) {
    if (size != 0 && count > SIZE_MAX / size) abort();
    return memset(take(count * size), 0, count * size);
}

static void *resize(void *piece, size_t size) {
    if (piece == NULL) return take(size);
    size_t held = *size_of(piece);
    if (size <= held) return piece;
    if (piece == last_piece && size <= SIZE_MAX - grain) {
        size_t more = (size + grain - 1) / grain * grain - held;
        if (newest->size - newest->used >= more) {
            newest->used += more;
            *size_of(piece) = held + more;
            return piece;
        }
    }
    return memcpy(take(size), piece, held);
}

static void keep(void *piece) { (void)piece; }

void *arena_memory(void) {
    static cmark_mem memory = {take_zeroed, resize, keep};
    return &memory;
}

void arena_release(void) {
    last_piece = NULL;
    while (newest != NULL && (newest->before != NULL || newest->size > usual_size)) {
        struct stretch *before = newest->before;
        free(newest);
        newest = before;
    }
    if (newest != NULL) newest->used = 0;
}
