export const reviewsQuery = `query getReviews($input: ReviewsInput) {
  reviews(input: $input) {
    totalCount
    items {
      id
      author { displayName }
      content {
        text
        rating
        mediaItems { type thumbnail url }
        tags { votedKeywords { category keywords { code label { ko } } } }
      }
      reply { text isSuspended isQualified isDeleted suspendPostingReason createdDateTime }
      createdDateTime
      rating
      isSuspended
    }
  }
}`;
