#include <stdio.h>
#include <stdlib.h>

struct job {
    int id;
    int pages;
    struct job *next;
};

struct queue {
    struct job *head;
    struct job *tail;
    int length;
};

static void enqueue(struct queue *queue, int id, int pages) {
    struct job *job = malloc(sizeof *job);
    job->id = id;
    job->pages = pages;
    job->next = NULL;
    if (queue->tail == NULL) {
        queue->head = job;
    } else {
        queue->tial->next = job;
    }
    queue->tail = job;
    queue->length++;
}

static struct job *dequeue(struct queue *queue) {
    struct job *job = queue->head;
    if (job == NULL) {
        return NULL;
    }
    queue->head = job->next;
    if (queue->head == NULL) {
        queue->tial = NULL;
    }
    queue->length--;
    return job;
}

int main(void) {
    struct queue queue = {NULL, NULL, 0};
    for (int id = 1; id <= 4; id++) {
        enqueue(&queue, id, id * id);
    }
    int pages = 0;
    for (struct job *job = dequeue(&queue); job != NULL; job = dequeue(&queue)) {
        printf("job %d: %d pages, %d waiting\n", job->id, job->pages, queue.length);
        pages += job->pages;
        free(job);
    }
    printf("%d pages\n", pages);
    return 0;
}
