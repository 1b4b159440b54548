export const reviewsQuery = `query getReviews($input: ReviewsInput) {
  reviews(input: $input) {
    totalCount
    items {
      id
      reply { text isSuspended isQualified isDeleted suspendPostingReason }
    }
  }
}`;

export const createReplyMutation = `mutation createReply($input: CreateReviewReplyInput!) {
  createReviewReply(input: $input) {
    reply { text isSuspended isQualified isDeleted suspendPostingReason }
  }
}`;
